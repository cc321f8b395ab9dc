window.YTD.ad_online_conversions_unattributed.part0 = [
  {
    "ad": {
      "adsUserData": {
        "unattributedOnlineConversions": {
          "conversions": [
            {
              "eventType": "PageView",
              "conversionPlatform": "Desktop",
              "conversionUrl": "https://shop.example.org/helmets",
              "advertiserInfo": {
                "advertiserName": "Example Shop",
                "screenName": "@shop_example"
              },
              "conversionValue": "0",
              "conversionTime": "2025-01-05 10:00:00",
              "additionalParameters": {
                "numItems": "2"
              }
            }
          ]
        }
      }
    }
  }
]
