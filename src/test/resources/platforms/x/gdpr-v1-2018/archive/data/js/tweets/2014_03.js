Grailbird.data.tweets_2014_03 = 
[
  {
    "source": "<a href=\"http://twitter.com\">Web</a>",
    "entities": {
      "user_mentions": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {
      "type": "Point",
      "coordinates": [
        45.76,
        4.83
      ]
    },
    "id_str": "440000000000000001",
    "text": "First ride of the year",
    "id": 440000000000000001,
    "created_at": "2014-03-02 09:00:00 +0000"
  }
]