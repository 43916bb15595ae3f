using Bindery.Blueprints;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>What type a member has, and what the simulation fills in.</summary>
internal static class FieldTypes
{
    private const int MostOptions = 30;

    public static bool IsMoment(Member member) =>
        TypeOf(member) is FieldType.Datetime or FieldType.Date;

    /// <summary>The member as a field that isn't mapped.</summary>
    public static FieldMapping Of(Member member, string path)
    {
        FieldType type = TypeOf(member);
        bool isMoment = type is FieldType.Datetime or FieldType.Date;
        FieldMapping field = new()
        {
            External = path,
            Type = type,
            Format = isMoment ? FormatOf(member) : MomentFormat.Iso,
            Nullable = member.MayBeNull && !IsStamp(member),
            ReadOnly = member.Schema.IsReadOnly || isMoment && IsStamp(member),
            MaximumLength = type is FieldType.String ? member.Schema.MaximumLength : null,
        };
        return WithSample(field, member);
    }

    public static FieldType TypeOf(Member member) =>
        member.Schema.Kind switch
        {
            SchemaKind.Text => TextType(member),
            SchemaKind.Whole when IsUnix(member) => FieldType.Datetime,
            SchemaKind.Whole => FieldType.Integer,
            SchemaKind.Number => FieldType.Decimal,
            SchemaKind.Boolean => FieldType.Boolean,
            SchemaKind.List => FieldType.List,
            SchemaKind.Object => FieldType.Object,
            _ => FieldType.String,
        };

    private static FieldType TextType(Member member) =>
        member.Schema.Format switch
        {
            "date-time" => FieldType.Datetime,
            "date" => FieldType.Date,
            "decimal" or "money" => FieldType.Money,
            "html" => FieldType.Html,
            _ when IsStamp(member) => FieldType.Datetime,
            _ when member.Words.EndsWith("html", StringComparison.Ordinal) => FieldType.Html,
            _ when member.Words == "price"
                    || member.Words.EndsWith("_price", StringComparison.Ordinal) => FieldType.Money,
            _ => FieldType.String,
        };

    private static bool IsStamp(Member member) =>
        MomentNames.IsChange(member.Words) || MomentNames.IsCreation(member.Words);

    private static bool IsUnix(Member member) =>
        member.Schema.Format.StartsWith("unix", StringComparison.OrdinalIgnoreCase)
        || IsStamp(member);

    private static MomentFormat FormatOf(Member member) =>
        member.Schema.Kind is SchemaKind.Whole
            ? member.Schema.Format == "int64"
            && member.Schema.Description.Contains("millisecond", StringComparison.OrdinalIgnoreCase)
                ? MomentFormat.UnixMs
                : MomentFormat.Unix
            : member.Schema.Looks.Contains("/Date(", StringComparison.Ordinal)
                ? MomentFormat.JsonDate
                : MomentFormat.Iso;

    private static FieldMapping WithSample(FieldMapping field, Member member)
    {
        string[] options = [.. member.Schema.Choices.Where(Texts.Line.Allows).Take(MostOptions)];
        if (field.Type is FieldType.String && options.Length > 0)
        {
            return field with { Sample = "choice", Options = [.. options] };
        }

        return field with
        {
            Sample = field.Type switch
            {
                FieldType.Datetime or FieldType.Date => MomentSample(member),
                FieldType.String => member.Schema.Format switch
                {
                    "uuid" => "uuid",
                    "uri" or "url" => "url",
                    "email" => "email",
                    _ => null,
                },
                _ => null,
            },
        };
    }

    private static string MomentSample(Member member) =>
        MomentNames.IsChange(member.Words) ? "updated-at"
        : member.Schema.IsNullable && !IsStamp(member) ? "never"
        : "created-at";
}
