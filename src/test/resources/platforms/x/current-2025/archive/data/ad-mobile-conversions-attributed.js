window.YTD.ad_mobile_conversions_attributed.part0 = [
  {
    "ad": {
      "adsUserData": {
        "attributedMobileAppConversions": {
          "conversions": [
            {
              "attributedConversionType": "PostClick",
              "mobilePlatform": "Android",
              "conversionEvent": "Install",
              "applicationName": "Example Maps",
              "conversionValue": "0",
              "conversionTime": "2025-01-05 09:00:00",
              "additionalParameters": {}
            }
          ]
        }
      }
    }
  }
]
