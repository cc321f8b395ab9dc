window.YTD.community_note_rating.part0 = [
  {
    "communityNoteRating": {
      "noteId": "12",
      "helpfulnessLevel": "Helpful",
      "helpfulTags": [
        "Clear"
      ],
      "createdAt": "2024-03-01T10:00:00.000Z"
    }
  }
]
