window.YTD.app.part0 = [
  {
    "app": {
      "appId": "com.example.ride",
      "appNames": [
        "Example Ride"
      ]
    }
  }
]
