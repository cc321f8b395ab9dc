window.YTD.device_token.part0 = [
  {
    "deviceToken": {
      "clientApplicationId": "258901",
      "clientApplicationName": "Twitter for Android",
      "token": "SECRETTOKEN",
      "createdAt": "2024-02-01T10:00:00.000Z",
      "lastSeenAt": "2025-01-01T10:00:00.000Z"
    }
  }
]
