using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>One entry of an export mapper's <c>direct</c>.</summary>
/// <param name="Path">Member that is sent.</param>
internal sealed record ExportEntry(
    PythonGroup Entry,
    string Path,
    (string Module, string Name)? Import
)
{
    public const string Mapper = "odoo.addons.generic_connector.components.mapper_export";

    /// <summary>What is sent of some fields.</summary>
    public static IEnumerable<ExportEntry> AllOf(
        IEnumerable<FieldMapping> fields,
        ConnectorContext connector
    ) =>
        fields.SelectMany(field =>
            field.IsTakenApart ? JoinedEntries.Of(field)
            : Of(field, connector) is { } entry ? [entry]
            : Array.Empty<ExportEntry>()
        );

    /// <summary>Null for a field that is never sent.</summary>
    private static ExportEntry? Of(FieldMapping field, ConnectorContext connector)
    {
        if (field.Setting is { } setting)
        {
            return OfSetting(field, setting);
        }

        bool isSent =
            field.Odoo is not null
            && field.Direction != Direction.Import
            && !field.ReadOnly
            && !field.Virtual
            && !field.BindingField;
        if (!isSent)
        {
            return null;
        }

        if (!field.Values.IsEmpty)
        {
            return With(field, "export_values", Scalars.Dictionary(OutsideValues(field)));
        }

        if (!field.Otherwise.IsEmpty)
        {
            return With(field, "export_first", [.. field.Otherwise.Select(PythonAttribute.Text)]);
        }

        return (field.Convert, field.Type) switch
        {
            (Conversion.DeliveredAmount, _) => With(field, "export_delivered_amount"),
            (Conversion.DeliveredPrice, _) => With(field, "export_delivered_price"),
            (Conversion.SubdivisionCode, _) => With(field, "export_subdivision"),
            (not Conversion.Reference, _) when field.AsText => With(field, "export_as_text"),
            (Conversion.Integer, _) => With(field, "export_whole"),
            (null or Conversion.Datetime, FieldType.Datetime) => With(
                field,
                "export_moment",
                [PythonAttribute.Text(Moments.Word(field.Format)), .. Zone(field, connector)]
            ),
            (Conversion.HtmlToText, _) => With(field, "export_html"),
            (Conversion.PricelistPrice, _) => With(field, "export_pricelist_price"),
            (_, FieldType.Money) => With(field, "export_money"),
            (Conversion.Reference, _) => With(
                field,
                "export_reference",
                PythonAttribute.Text(connector.BindingOf(field.Entity!))
            ),
            (Conversion.CountryCode or Conversion.StateCode, _) => With(
                field,
                "export_related",
                PythonAttribute.Text("code")
            ),
            (Conversion.RecordName, _) => With(
                field,
                "export_related",
                PythonAttribute.Text("name")
            ),
            (null or Conversion.Text or Conversion.Decimal, _) => Plain(field),
            _ => null,
        };
    }

    private static ImmutableArray<PythonGroup> Zone(
        FieldMapping field,
        ConnectorContext connector
    ) =>
        connector.Blueprint.Timezone is { } zone
        && field.Format
            is MomentFormat.LocalSpaced
                or MomentFormat.LocalDayFirst
                or MomentFormat.Day
            ? [PythonAttribute.Text(zone)]
            : [];

    // Where the blueprint doesn't say what to send, the first outside value of each Odoo value is.
    private static IEnumerable<DefaultValue> OutsideValues(FieldMapping field) =>
        field.ExportValues.IsEmpty
            ? field
                .Values.DistinctBy(value => value.Value)
                .Select(value => new DefaultValue(AsKey(value.Value), value.Name))
            : field.ExportValues;

    private static string AsKey(object value) =>
        value is bool boolean ? (boolean ? "true" : "false") : value.ToString()!;

    private static ExportEntry Plain(FieldMapping field) =>
        new(
            PythonGroup.Tuple(Odoo(field), PythonAttribute.Text(field.External)),
            field.External,
            null
        );

    private static ExportEntry With(
        FieldMapping field,
        string modifier,
        params ImmutableArray<PythonGroup> more
    ) =>
        new(
            PythonGroup.Tuple(
                PythonGroup.Call(PythonName.Of(modifier), [Odoo(field), .. more]),
                PythonAttribute.Text(field.External)
            ),
            field.External,
            (Mapper, modifier)
        );

    private static ExportEntry OfSetting(FieldMapping field, string setting) =>
        new(
            PythonGroup.Tuple(
                PythonGroup.Call(PythonName.Of("export_setting"), [PythonAttribute.Text(setting)]),
                PythonAttribute.Text(field.External)
            ),
            field.External,
            (Mapper, "export_setting")
        );

    private static PythonGroup Odoo(FieldMapping field) => PythonAttribute.Text(field.Odoo!);
}
