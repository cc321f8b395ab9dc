window.YTD.ad_online_conversions_attributed.part0 = []
