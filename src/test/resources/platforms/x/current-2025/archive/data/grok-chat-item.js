window.YTD.grok_chat_item.part0 = [
  {
    "grokChatItem": {
      "accountId": "111",
      "chatId": "c1",
      "createdAt": "2025-01-01T12:00:00.000Z",
      "message": "Which saddle is best?",
      "sender": {
        "value": 1,
        "name": "User",
        "originalName": "USER"
      }
    }
  },
  {
    "grokChatItem": {
      "accountId": "111",
      "chatId": "c1",
      "createdAt": "2025-01-01T12:00:05.000Z",
      "message": "It depends.",
      "sender": {
        "value": 2,
        "name": "Agent",
        "originalName": "ASSISTANT"
      }
    }
  }
]
