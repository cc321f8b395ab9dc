window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation": {
      "conversationId": "111-222",
      "messages": [
        {
          "messageCreate": {
            "id": "9",
            "senderId": "111",
            "recipientId": "222",
            "createdAt": "2025-01-01T10:00:00.000Z"
          }
        }
      ]
    }
  }
]
