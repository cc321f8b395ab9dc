window.YTD.tweets.part0 = [
  {
    "tweet": {
      "id_str": "1750000000000000001",
      "id": "1750000000000000001",
      "created_at": "Wed Jan 24 10:00:00 +0000 2024",
      "full_text": "Climbed the pass &amp; back https://t.co/x #gravel",
      "lang": "en",
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "favorite_count": "3",
      "retweet_count": "0",
      "favorited": false,
      "entities": {
        "hashtags": [
          {
            "text": "gravel",
            "indices": [
              "1",
              "2"
            ]
          }
        ],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/x",
            "expanded_url": "https://example.org/pass",
            "display_url": "example.org/pass"
          }
        ]
      }
    }
  }
]
