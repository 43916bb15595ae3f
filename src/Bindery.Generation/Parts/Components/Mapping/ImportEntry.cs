using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components.Mapping;

/// <summary>
/// One entry of an import mapper's <c>direct</c>, and the modifiers that it takes from the framework.
/// </summary>
/// <param name="Entry"><c>(source, "field")</c></param>
/// <param name="Import">Module of the framework and name in it; null for a plain path.</param>
internal sealed record ImportEntry(PythonGroup Entry, (string Module, string Name)? Import)
{
    private const string Mapper = "odoo.addons.generic_connector.components.mapper";
    private const string OrderMapper = "odoo.addons.generic_connector.components.mapper_order";

    /// <summary>Null for a field that is mapped elsewhere, or not at all.</summary>
    /// <param name="line">The kind of line that the field is in; null for a record's own.</param>
    public static ImportEntry? Of(
        FieldMapping field,
        ConnectorContext connector,
        ChildEntity? line = null
    )
    {
        if (field.Odoo is null || field.Direction == Direction.Export)
        {
            return null;
        }

        if (!field.Values.IsEmpty)
        {
            return With(field, Mapper, "values", Path(field), Scalars.Dictionary(field.Values));
        }

        return field.Convert switch
        {
            null or Conversion.Text => Plain(field),
            Conversion.HtmlToText => With(field, Mapper, "html_to_text", Path(field)),
            Conversion.Decimal => With(field, Mapper, "decimal", Path(field)),
            Conversion.Deduction => With(field, Mapper, "deduction", Path(field)),
            Conversion.Integer => With(field, Mapper, "integer", Path(field)),
            Conversion.Boolean => With(field, Mapper, "boolean", Path(field)),
            Conversion.Datetime when field.Format is not (MomentFormat.Iso or MomentFormat.Utc) =>
                With(field, Mapper, "moment", MomentArguments(field, connector)),
            Conversion.Datetime => With(field, Mapper, "datetime_utc", Path(field)),
            Conversion.Date when field.Format == MomentFormat.JsonDate => With(
                field,
                Mapper,
                "date",
                Path(field),
                PythonAttribute.Text(Moments.Word(field.Format))
            ),
            Conversion.Date => With(field, Mapper, "date", Path(field)),
            Conversion.CountryCode => With(field, Mapper, "country_code", Path(field)),
            Conversion.RecordName => With(field, Mapper, "record_name", Path(field)),
            Conversion.Join => With(field, Mapper, "join", JoinArguments(field)),
            Conversion.StateCode => With(
                field,
                Mapper,
                "state_code",
                Path(field),
                Keyword("country", field.Country!)
            ),
            Conversion.Reference => With(
                field,
                Mapper,
                "reference",
                Path(field),
                Binding(field, connector)
            ),
            Conversion.PricelistCurrency => With(
                field,
                OrderMapper,
                "pricelist_currency",
                Path(field)
            ),
            Conversion.Product => With(
                field,
                OrderMapper,
                "product",
                ProductArguments(field, connector)
            ),
            Conversion.Taxes => With(field, OrderMapper, "taxes", TaxArguments(field)),
            Conversion.TaxRate => With(field, OrderMapper, "tax_rate", RateArguments(field)),
            Conversion.TaxAmount => With(
                field,
                OrderMapper,
                "tax_amount",
                AmountArguments(field, line!)
            ),
            // The importer takes these: they make records, or lines, of their own.
            Conversion.Customer
            or Conversion.Discount
            or Conversion.Charges
            or Conversion.Setting
            or Conversion.PricelistPrice => null,
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    private static ImportEntry Plain(FieldMapping field) =>
        new(PythonGroup.Tuple(Path(field), PythonAttribute.Text(field.Odoo!)), null);

    private static ImportEntry With(
        FieldMapping field,
        string module,
        string modifier,
        params ImmutableArray<PythonGroup> arguments
    ) =>
        new(
            PythonGroup.Tuple(
                PythonGroup.Call(PythonName.Of(modifier), arguments),
                PythonAttribute.Text(field.Odoo!)
            ),
            (module, modifier)
        );

    private static PythonGroup Path(FieldMapping field) => PythonAttribute.Text(field.External);

    private static PythonGroup Keyword(string name, string value) =>
        PythonAttribute.Keyword(name, PythonAttribute.Text(value));

    private static ImmutableArray<PythonGroup> JoinArguments(FieldMapping field)
    {
        ImmutableArray<PythonGroup> paths = [.. field.Join.Select(PythonAttribute.Text)];
        return field.Fallback.IsEmpty
            ? paths
            : paths.Add(PythonAttribute.Keyword("fallback", Scalars.Tuple(field.Fallback)));
    }

    private static ImmutableArray<PythonGroup> ProductArguments(
        FieldMapping field,
        ConnectorContext connector
    )
    {
        ImmutableArray<PythonGroup> arguments = [Path(field), Binding(field, connector)];
        if (!field.Fallback.IsEmpty)
        {
            arguments = arguments.Add(Keyword("fallback", field.Fallback[0]));
        }

        return field.Sku is { } sku ? arguments.Add(Keyword("sku", sku)) : arguments;
    }

    private static ImmutableArray<PythonGroup> TaxArguments(FieldMapping field)
    {
        List<PythonGroup> arguments = [Path(field)];
        Add(arguments, "rate", field.Rate);
        Add(arguments, "title", field.Title);
        Add(arguments, "included", field.Included);
        AddPercent(arguments, field);
        Add(arguments, "rates", field.Rates);
        Add(arguments, "key", field.Rates is null ? null : field.RateKey);
        Add(arguments, "rate_key", field.Rates is null ? null : field.RatesKey ?? field.RateKey);
        return [.. arguments];
    }

    private static ImmutableArray<PythonGroup> RateArguments(FieldMapping field)
    {
        List<PythonGroup> arguments = [Path(field)];
        Add(arguments, "included", field.Included);
        AddPercent(arguments, field);
        return [.. arguments];
    }

    private static ImmutableArray<PythonGroup> AmountArguments(FieldMapping field, ChildEntity line)
    {
        List<PythonGroup> arguments = [Path(field)];
        Add(arguments, "price", line.Price?.External);
        Add(
            arguments,
            "discount",
            line.Fields.FirstOrDefault(other => other.Convert == Conversion.Discount)?.External
        );
        return [.. arguments];
    }

    private static void AddPercent(List<PythonGroup> arguments, FieldMapping field)
    {
        if (field.Percent)
        {
            arguments.Add(
                PythonAttribute.Keyword("percent", PythonGroup.Leaf(PythonLiteral.Of(true)))
            );
        }
    }

    private static ImmutableArray<PythonGroup> MomentArguments(
        FieldMapping field,
        ConnectorContext connector
    )
    {
        ImmutableArray<PythonGroup> arguments =
        [
            Path(field),
            PythonAttribute.Text(Moments.Word(field.Format)),
        ];
        return
            connector.Blueprint.Timezone is { } zone
            && field.Format
                is MomentFormat.LocalSpaced
                    or MomentFormat.LocalDayFirst
                    or MomentFormat.Day
            ? arguments.Add(Keyword("zone", zone))
            : arguments;
    }

    private static void Add(List<PythonGroup> arguments, string name, string? value)
    {
        if (value is not null)
        {
            arguments.Add(Keyword(name, value));
        }
    }

    private static PythonGroup Binding(FieldMapping field, ConnectorContext connector) =>
        Keyword("binding", connector.BindingOf(field.Entity!));
}
