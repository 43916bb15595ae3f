using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class FieldMappingShape
{
    public static IShape<FieldMapping> Shape { get; } =
        new ObjectShape<FieldMapping>("field", Ask, nameKey: "external");

    private static FieldMapping Ask(IMembers members) =>
        new()
        {
            External = members.Required(
                "external",
                Texts.MemberPath,
                "Path in the record there: title, default_address.city, variants[0].price; or {setting}, where only the user's account knows it: left empty, it is not mapped."
            ),
            Type = members.Required("type", Choice.Of<FieldType>(), "Type of the value there."),
            Odoo = members.Optional(
                "odoo",
                Texts.FieldPath,
                "Odoo field; of what is only sent, a path such as partner_id.country_id.code too; left out where the member is only simulated."
            ),
            Otherwise = members.Or(
                "otherwise",
                Values.FieldPaths,
                [],
                "Odoo fields, or paths of them, tried in turn where the value to send is empty."
            ),
            Needs = members.Optional(
                "needs",
                Texts.MemberPath,
                "Member, perhaps this one, without whose value, 0 being none, this one isn't sent: the value of a unit."
            ),
            Convert = members.OptionalValue(
                "convert",
                Choice.Of<Conversion>(),
                "How the value becomes Odoo's; left out, the type decides."
            ),
            Direction = members.OptionalValue(
                "direction",
                Choice.Of<Direction>(),
                "Which way this field goes, where it differs from the entity."
            ),
            Required = members.Or(
                "required",
                Values.Flag,
                false,
                "Whether the value is always there."
            ),
            Nullable = members.Or("nullable", Values.Flag, false, "Whether the value may be null."),
            AsText = members.Or(
                "as_text",
                Values.Flag,
                false,
                "Of a reference, or of a number of Odoo's that is sent: written as a text although it is a number."
            ),
            ReadOnly = members.Or(
                "read_only",
                Values.Flag,
                false,
                "Set by the platform; never sent."
            ),
            Virtual = members.Or(
                "virtual",
                Values.Flag,
                false,
                "Made of other members; not a member of its own."
            ),
            BindingField = members.Or(
                "binding_field",
                Values.Flag,
                false,
                "The Odoo field is the binding's own and is generated there."
            ),
            Label = members.Optional("label", Texts.Line, "Label of a generated field."),
            Sample = members.Optional(
                "sample",
                Texts.SampleName,
                "What the simulation fills in: product-name, email, choice."
            ),
            Constant = members.Optional(
                "constant",
                Values.Scalar,
                "The value of every simulated record, for sample: constant."
            ),
            Options = members.Or(
                "options",
                Values.Lines,
                [],
                "Values to choose from, for sample: choice."
            ),
            MaximumLength = members.OptionalValue(
                "maximum_length",
                Values.AtLeastOne,
                "Most characters that the platform accepts."
            ),
            Values = members.Or(
                "values",
                Values.ByLine,
                [],
                "Value there to value in Odoo; of charges, kind there to shipping, discount, tax or charge."
            ),
            ExportValues = members.Or(
                "export_values",
                Values.ByLine,
                [],
                "Value in Odoo, as text, to value there."
            ),
            Join = members.Or(
                "join",
                Values.Paths,
                [],
                "Members joined with spaces, for convert: join; with direction: both they are also sent, each but the last as one word."
            ),
            Fallback = members.Or(
                "fallback",
                Values.Paths,
                [],
                "Members tried in turn where the value is empty."
            ),
            Entity = members.Optional(
                "entity",
                Texts.TechnicalName,
                "Entity that a reference points at."
            ),
            Setting = members.Optional(
                "setting",
                Texts.TechnicalName,
                "Setting whose value is sent, for convert: setting."
            ),
            Country = members.Optional(
                "country",
                Texts.MemberPath,
                "Path of the country code beside a state code."
            ),
            Sku = members.Optional(
                "sku",
                Texts.MemberPath,
                "Path of the SKU by which an unbound product is found."
            ),
            Guest = members.Optional(
                "guest",
                GuestCustomerShape.Shape,
                "Members from which the partner of a guest's order is made."
            ),
            Addresses = members.Optional(
                "addresses",
                OrderAddressesShape.Shape,
                "Members that hold the order's addresses."
            ),
            Rate = members.Optional(
                "rate",
                Texts.MemberPath,
                "Member of a tax line with its rate."
            ),
            Amount = members.Optional(
                "amount",
                Texts.MemberPath,
                "Member of a tax or a charge with its amount."
            ),
            Title = members.Optional(
                "title",
                Texts.MemberPath,
                "Member of a tax with its name, or of a charge with its kind."
            ),
            Included = members.Optional(
                "included",
                Texts.MemberPath,
                "Member of the order that says whether prices contain tax."
            ),
            Percent = members.Or(
                "percent",
                Values.Flag,
                false,
                "Whether tax rates are written as 20 and not as 0.2."
            ),
            Rates = members.Optional(
                "rates",
                Texts.MemberPath,
                "List of the order with the rates that a line's taxes only name."
            ),
            RateKey = members.Optional(
                "rate_key",
                Texts.MemberPath,
                "Member of a line's tax that names one of those rates."
            ),
            RatesKey = members.Optional(
                "rates_key",
                Texts.MemberPath,
                "Member of those rates with the same value, where it isn't called rate_key too."
            ),
            Format = members.Or(
                "format",
                Choice.Of<MomentFormat>(),
                MomentFormat.Iso,
                "How a moment is written."
            ),
        };
}
