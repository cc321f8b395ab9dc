window.YTD.personalization.part0 = [
  {
    "p13nData": {
      "demographics": {
        "languages": [
          {
            "language": "English",
            "isDisabled": false
          },
          {
            "language": "French",
            "isDisabled": true
          }
        ],
        "genderInfo": {
          "gender": "female",
          "genderOverride": "nonbinary"
        }
      },
      "interests": {
        "interests": [
          {
            "name": "Cycling",
            "isDisabled": false
          },
          {
            "name": "#MondayMood",
            "isDisabled": true
          }
        ],
        "partnerInterests": [
          {
            "name": "Owns a bicycle"
          },
          "Tea drinkers"
        ],
        "audienceAndAdvertisers": {
          "lookalikeAdvertisers": [
            "@acme_bicycles"
          ],
          "advertisers": [
            "@shop_example"
          ],
          "doNotReachAdvertisers": [
            "@bank_example"
          ],
          "catalogAudienceAdvertisers": [
            "@catalog_example"
          ],
          "numAudiences": "412"
        },
        "shows": [
          "Example Show"
        ]
      },
      "locationHistory": [
        "Lyon, France",
        {
          "country": "France",
          "region": "Savoie",
          "city": "Exampleville",
          "createdAt": "2024-12-30 10:00:00"
        }
      ],
      "inferredAgeInfo": {
        "age": [
          "13-54"
        ],
        "birthDate": ""
      }
    }
  }
]
