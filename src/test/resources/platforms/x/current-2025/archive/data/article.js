window.YTD.article.part0 = [
  {
    "article": {
      "title": "How to climb",
      "content": "Slowly.",
      "createdAt": "1706781600000"
    }
  }
]
