/// Words that give away a line that belongs to the page and not to the article. In lower case, apostrophes straight.
enum BoilerplatePhrases {
  /// Lines that are nothing but these words, by the reason that is given for setting them aside.
  static let wholeLines: [(reason: String, phrases: [String])] = [
    (
      "advertisement line",
      [
        "advertisement", "advertisements", "ad", "sponsored", "sponsored content", "promoted content", "paid content",
        "story continues below advertisement", "article continues below advertisement", "story continues below", "continue reading",
        "article continues after advertisement", "scroll to continue",
      ]
    ),
    (
      "sharing line",
      [
        "share", "share this", "share this article", "share this story", "share article", "copy link", "print", "print this page", "email",
        "email this", "tweet", "save", "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "flipboard",
      ]
    ),
    (
      "navigation line",
      [
        "menu", "search", "home", "skip to content", "skip to main content", "skip to navigation", "jump to content", "log in", "login",
        "sign in", "sign up", "subscribe", "subscribe now", "register", "my account", "close", "back to top", "open menu", "loading",
      ]
    ),
    ("media line", ["listen", "listen to this article", "listen to article", "watch", "watch now", "play video", "play", "gallery"]),
  ]

  /// Lines that head a list of links to other articles.
  static let linkListHeads = [
    "read more", "see more", "show more", "view more", "load more", "related", "related articles", "related stories", "related content",
    "related topics", "most read", "most popular", "trending", "trending now", "top stories", "latest news", "editor's picks",
    "recommended", "recommended for you", "more stories", "read next", "up next", "don't miss", "more news", "more from", "see also",
  ]

  /// Starts of lines of at most 25 words.
  static let starts: [(reason: String, phrases: [String])] = [
    ("advertisement line", ["story continues below", "article continues below", "article continues after"]),
    (
      "link to another article",
      [
        "read more:", "read more about", "read also", "also read", "see also", "related:", "more on:", "more ap ", "read:", "don't miss:",
        "more:", "recommended:",
      ]
    ),
    (
      "media line",
      [
        "watch:", "watch the video", "watch a clip", "listen:", "listen to the podcast", "listen to this", "photo gallery", "photos:",
        "video:",
      ]
    ),
    (
      "newsletter or subscription line",
      [
        "sign up for", "sign up to", "sign up here", "subscribe to", "subscribe now", "subscribe for", "enter your email",
        "your email address",
        "get the latest", "get our", "join our", "download our", "download the", "by signing up", "by subscribing", "click here",
        "tap here",
      ]
    ),
    ("follow-us line", ["follow us", "follow @", "follow him on", "follow her on", "like us on", "find us on"]),
    ("sharing line", ["share this", "share on"]),
    ("copyright line", ["©", "(c) 19", "(c) 20", "copyright ©", "copyright (c)", "copyright 19", "copyright 20"]),
    ("cookie notice", ["we use cookies", "this site uses cookies", "this website uses cookies"]),
    ("navigation line", ["log in to", "sign in to", "view comments", "show comments", "you have reached your"]),
  ]

  /// Words anywhere in a block of at most 60 words.
  static let anywhere: [(reason: String, phrases: [String])] = [
    ("copyright line", ["all rights reserved", "may not be published, broadcast, rewritten"]),
    ("comment form", ["required fields are marked", "email address will not be published"]),
    ("newsletter or subscription line", ["free articles remaining", "free articles left", "unsubscribe at any time"]),
  ]

  /// Lines that begin what stands below an article, up to the end of the page.
  static let tailHeads: [(what: String, phrases: [String])] = [
    ("comment form", ["leave a reply", "leave a comment", "post a comment", "add a comment", "join the conversation", "write a comment"]),
    ("comments", ["comments", "comment", "reader comments", "view all comments"]),
    (
      "related links",
      ["related articles", "related stories", "related posts", "you may also like", "you might also like", "more stories", "most read"]
    ),
    ("sharing links", ["share this", "share this article", "share this story", "share this post"]),
    ("author note", ["about the author", "about the authors", "about the writer"]),
    ("tags", ["tags", "topics", "filed under"]),
  ]

  /// Words of a credit line: who reported, edited, translated.
  static let creditStarts = [
    "reporting by", "additional reporting by", "editing by", "writing by", "compiled by", "translated by", "translation by",
    "graphics by", "with reporting by", "written by", "reported by", "edited by", "with files from",
  ]
  static let creditAnywhere = [
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
  ]
}
