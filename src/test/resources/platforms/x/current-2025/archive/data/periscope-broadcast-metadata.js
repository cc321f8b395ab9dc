window.YTD.periscope_broadcast_metadata.part0 = [
  {
    "periscopeBroadcastMetadata": {
      "broadcastId": "b1",
      "title": "Up the pass",
      "latitude": 45.76,
      "longitude": 4.83,
      "city": "Lyon",
      "createdAt": "2019-05-01T10:00:00.000Z"
    }
  }
]
