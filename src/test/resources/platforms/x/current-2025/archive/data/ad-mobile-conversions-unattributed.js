window.YTD.ad_mobile_conversions_unattributed.part0 = [
  {
    "ad": {
      "mobilePlatform": "Ios",
      "conversionEvent": "Open",
      "applicationName": "Example Diet",
      "conversionTime": "2025-01-05 11:00:00"
    }
  }
]
