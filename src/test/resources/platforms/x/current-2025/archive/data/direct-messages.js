window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "111-222",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "222",
            "reactions": [
              {
                "senderId": "222",
                "reactionKey": "like",
                "eventId": "1",
                "createdAt": "2025-01-01T10:01:00.000Z"
              }
            ],
            "urls": [
              {
                "url": "https://t.co/y",
                "expanded": "https://example.org/route",
                "display": "example.org/route"
              }
            ],
            "text": "Take this route https://t.co/y",
            "mediaUrls": [],
            "senderId": "111",
            "id": "9",
            "createdAt": "2025-01-01T10:00:00.000Z"
          }
        }
      ]
    }
  }
]
