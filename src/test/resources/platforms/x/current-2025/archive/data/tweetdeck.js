window.YTD.tweetdeck.part0 = [
  {
    "deck": {
      "title": "Rides",
      "columns": [
        {
          "pathname": "/search",
          "title": "Search",
          "query": "alpine pass"
        },
        {
          "pathname": "/home",
          "title": "Home"
        }
      ]
    }
  }
]
