using System.Collections.Immutable;

namespace Bindery.Simulation.Sampling;

internal static class Words
{
    public static readonly ImmutableArray<string> Adjectives =
    [
        "Linen",
        "Heavy",
        "Recycled",
        "Midnight",
        "Hand-made",
        "Petite",
        "Waterproof",
        "Crème",
        "Organic",
        "Foldable",
    ];

    public static readonly ImmutableArray<string> Nouns =
    [
        "Shirt",
        "Kettle",
        "Notebook",
        "Lamp",
        "Backpack",
        "Teapot",
        "Scarf",
        "Desk",
        "Soap",
        "Bicycle Bell",
    ];

    /// <summary>Names that real shops have and that break careless code.</summary>
    public static readonly ImmutableArray<string> AwkwardNames =
    [
        "قميص قطني أزرق",
        "纯棉衬衫（蓝色）",
        "Café crème brûlée",
        "Cafe\u0301 au lait (combining)",
        "👩‍👩‍👧 Family mug 🎁",
        "Men's \"Classic\" Tee",
        "5\" x 7\" Frame",
        "Salt & Pepper &amp; Sugar",
        "<b>Bold</b> claim </data>",
        "C:\\Tools\\new",
        "  Leading and trailing  ",
        "50% off {{ today }} %s %(name)s ${x}",
        "'; DROP TABLE product; --",
        "Tab\there",
        "שולחן עבודה",
        "日本製ノート",
        "Null",
        "O'Reilly’s “Guide”",
    ];

    public static readonly ImmutableArray<string> Notes =
    [
        "Please ring twice.",
        "Gift: wrap it, don't show the price",
        "Line one\nLine two\r\nLine three",
        "اتصل قبل التسليم",
        "请在下午送货",
        "Leave at <door #2> & call",
        "path C:\\temp\\n and \"quotes\"",
        "🎉🎂",
        " ",
    ];

    public static readonly ImmutableArray<string> Companies =
    [
        "Northwind",
        "Smith & Sons",
        "L'Oréal-like GmbH & Co. KG",
        "شركة النور",
        "株式会社サンプル",
        "Acme \"Best\" Inc.",
    ];

    public static readonly ImmutableArray<string> Categories =
    [
        "Apparel",
        "Home & Garden",
        "Books",
        "Électronique",
        "أدوات",
    ];

    public static readonly ImmutableArray<string> Streets =
    [
        "12 Main Street",
        "Königsallee 4½",
        "Rue de l'Église 7",
        "شارع الملك فهد 12",
        "南京东路 100 号",
        "1 \"Quoted\" Lane\\Back",
        "P.O. Box 9 <rear>",
    ];

    public static readonly ImmutableArray<string> Tags = ["new", "Sale 50%", "été", "عرض", "b2b"];
}
