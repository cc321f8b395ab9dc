window.YTD.ad_impressions.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adImpressions": {
          "impressions": [
            {
              "deviceInfo": {
                "osType": "Android",
                "deviceId": "aGFzaA==",
                "deviceType": "Phone X1"
              },
              "displayLocation": "TimelineHome",
              "promotedTweetInfo": {
                "tweetId": "1760000000000000001",
                "tweetText": "Bells &amp; lights for your bike",
                "urls": [
                  "https://t.co/bells"
                ],
                "mediaUrls": []
              },
              "advertiserInfo": {
                "advertiserName": "Acme Bicycles",
                "screenName": "@acme_bicycles"
              },
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                },
                {
                  "targetingType": "List"
                },
                {
                  "targetingType": "Follower look-alikes",
                  "targetingValue": "@alpine_rides"
                },
                {
                  "targetingType": "Follower look-alikes",
                  "targetingValue": "@gravel_daily"
                }
              ],
              "impressionTime": "2025-01-02 08:15:30"
            },
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
              "impressionTime": "2025-01-02 21:40:00"
            },
            {
              "deviceInfo": {
                "osType": "Android",
                "deviceId": "aGFzaA==",
                "deviceType": "Phone X1"
              },
              "displayLocation": "TimelineHome",
              "promotedTweetInfo": {
                "tweetId": "1760000000000000001",
                "tweetText": "Bells &amp; lights for your bike",
                "urls": [
                  "https://t.co/bells"
                ],
                "mediaUrls": []
              },
              "advertiserInfo": {
                "advertiserName": "Acme Bicycles",
                "screenName": "@acme_bicycles"
              },
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                },
                {
                  "targetingType": "List"
                },
                {
                  "targetingType": "Follower look-alikes",
                  "targetingValue": "@alpine_rides"
                },
                {
                  "targetingType": "Follower look-alikes",
                  "targetingValue": "@gravel_daily"
                }
              ],
              "impressionTime": "2025-01-02 08:15:30"
            }
          ]
        }
      }
    }
  },
  {
    "ad": {
      "adsUserData": {
        "adImpressions": {
          "impressions": [
            {
              "deviceInfo": {
                "osType": "Ios",
                "deviceType": "Phone Y2"
              },
              "displayLocation": "Trends",
              "promotedTrendInfo": {
                "trendId": "90210",
                "name": "#RideTheAlps",
                "description": "The climb starts here"
              },
              "publisherInfo": {
                "publisherName": "Example News",
                "screenName": "@examplenews"
              },
              "rtbCreativeMediaInfo": {
                "mediaType": "LinearPreroll"
              },
              "advertiserInfo": {
                "advertiserName": "Visit Examplestan",
                "screenName": "@examplestan"
              },
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Locations",
                  "targetingValue": "Lyon"
                }
              ],
              "impressionTime": "2025-01-03 07:00:00"
            }
          ]
        }
      }
    }
  }
]
