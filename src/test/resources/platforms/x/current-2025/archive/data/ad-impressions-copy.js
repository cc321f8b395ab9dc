window.YTD.ad_impressions_copy.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adImpressions": {
          "impressions": [
            {
              "deviceInfo": {
                "osType": "Desktop"
              },
              "displayLocation": "WtfSidebar",
              "advertiserInfo": {
                "advertiserName": "Example Bank",
                "screenName": "@bank_example"
              },
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Keywords",
                  "targetingValue": "mortgage"
                }
              ],
              "impressionTime": "2024-12-24 20:00:00"
            }
          ]
        }
      }
    }
  }
]
