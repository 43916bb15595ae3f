using System.Text.RegularExpressions;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>The forms of text that blueprints know.</summary>
internal static partial class Texts
{
    /// <summary>Milliseconds; the patterns are linear and the texts short, so it is never reached.</summary>
    private const int Patience = 1_000;

    /// <summary>A name that becomes part of Python and PostgreSQL names, whose limit is 63 bytes.</summary>
    public static TextShape TechnicalName { get; } =
        new(
            "a name of small letters, digits and underscores that begins with a letter",
            TechnicalNamePattern(),
            40
        )
        {
            Noun = "technical name",
            Reserved = PythonKeywords.All,
        };

    public static TextShape FieldName { get; } =
        new("the technical name of an Odoo field", FieldNamePattern(), 63)
        {
            Noun = "field name",
            Reserved = PythonKeywords.All,
        };

    public static TextShape FieldPath { get; } =
        new(
            "the technical name of an Odoo field, or several joined by dots",
            FieldPathPattern(),
            200
        )
        {
            Noun = "field path",
            Reserved = PythonKeywords.All,
        };

    public static TextShape ModelName { get; } =
        new("the name of an Odoo model, such as res.partner", ModelNamePattern(), 63);

    public static TextShape Line { get; } = new("a text of one line", LinePattern(), 200);

    /// <summary>May be empty, or blank.</summary>
    public static TextShape LineOrNothing { get; } =
        new("a text of at most one line", LineOrNothingPattern(), 200);

    public static TextShape Prose { get; } = new("a text", ProsePattern(), 10_000);

    public static TextShape Header { get; } =
        new("the name of an HTTP header", HeaderPattern(), 100);

    public static TextShape WebAddress { get; } =
        new("an address that begins with https:// or http://", WebAddressPattern(), 2_000);

    public static TextShape BaseAddress { get; } =
        new(
            "an address that begins with https://, http:// or a setting in braces",
            BaseAddressPattern(),
            2_000
        )
        {
            Example = "{base_url}/api/v1",
        };

    public static TextShape EndpointPath { get; } =
        new(
            "a path that begins with / and has no space, query or fragment",
            EndpointPathPattern(),
            500
        )
        {
            Example = "/products/{id}",
        };

    public static TextShape MemberPath { get; } =
        new(
            "a path of members, such as title, default_address.city or variants[0].price",
            MemberPathPattern(),
            200
        )
        {
            Noun = "member path",
        };

    public static TextShape ChildPath { get; } =
        new("a path of members, or . for the record itself", ChildPathPattern(), 200)
        {
            Noun = "path of children",
        };

    public static TextShape SampleName { get; } =
        new("a kind of sample in small letters and hyphens", SampleNamePattern(), 60)
        {
            Example = "product-name",
        };

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex TechnicalNamePattern();

    [GeneratedRegex("^[a-z_][a-z0-9_]*$", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex FieldNamePattern();

    [GeneratedRegex(
        "^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex FieldPathPattern();

    [GeneratedRegex("^[a-z_][a-z0-9_]*(\\.[a-z0-9_]+)*$", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex ModelNamePattern();

    [GeneratedRegex(
        "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex LinePattern();

    [GeneratedRegex(
        "^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex LineOrNothingPattern();

    [GeneratedRegex(
        "^(?=[\\s\\S]*\\S)[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]+$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex ProsePattern();

    [GeneratedRegex("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(
        "^https?://[^\\s\\u0000-\\u001f\\u007f\"'<>\\\\]+$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex WebAddressPattern();

    [GeneratedRegex(
        "^(https?://|\\{[a-z])[^\\s\\u0000-\\u001f\\u007f\"'<>\\\\?#]+$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex BaseAddressPattern();

    [GeneratedRegex(
        "^/[^\\s\\u0000-\\u001f\\u007f\"'<>\\\\?#]*$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex EndpointPathPattern();

    [GeneratedRegex(
        "^[^\\s.\\[\\]\\u0000-\\u001f\\u007f]+(\\[[0-9]{1,4}\\])?(\\.[^\\s.\\[\\]\\u0000-\\u001f\\u007f]+(\\[[0-9]{1,4}\\])?)*$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex MemberPathPattern();

    [GeneratedRegex(
        "^(\\.|[^\\s.\\[\\]\\u0000-\\u001f\\u007f]+(\\[[0-9]{1,4}\\])?(\\.[^\\s.\\[\\]\\u0000-\\u001f\\u007f]+(\\[[0-9]{1,4}\\])?)*)$",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex ChildPathPattern();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex SampleNamePattern();
}
