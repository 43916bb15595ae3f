using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class BlueprintShape
{
    public static IShape<Blueprint> Shape { get; } = new ObjectShape<Blueprint>("blueprint", Ask);

    private static Blueprint Ask(IMembers members) =>
        new()
        {
            Format = members.Required(
                "format",
                Values.Format,
                "Version of the blueprint format; 1 is the newest."
            ),
            Name = members.Required(
                "name",
                Texts.TechnicalName,
                "Technical name; becomes part of the module's and its models' names."
            ),
            Title = members.Required(
                "title",
                Texts.Line,
                "Name of the platform as people write it."
            ),
            Type = members.Required(
                "type",
                Choice.Of<ConnectorType>(),
                "What the platform is for; decides which Odoo apps the module uses."
            ),
            Documentation = members.Optional(
                "documentation",
                Texts.WebAddress,
                "Address of the vendor's documentation of the API."
            ),
            Notes = members.Optional(
                "notes",
                Texts.Prose,
                "What a person who maintains the connector should know about the platform."
            ),
            Settings = members.Or(
                "settings",
                Values.Many(SettingShape.Shape),
                [],
                "Fields of the backend form: addresses, versions, secrets."
            ),
            BaseUrl = members.Required(
                "base_url",
                Texts.BaseAddress,
                "Address before every path; a setting's name in braces stands for its value."
            ),
            Headers = members.Or(
                "headers",
                Values.ByLine,
                [],
                "Headers of every call; names in braces stand for settings."
            ),
            BodyFormat = members.Or(
                "body_format",
                Choice.Of<BodyFormat>(),
                BodyFormat.Json,
                "How the bodies of requests are written. In XML an envelope such as root.record names the root element; answers say themselves what they are."
            ),
            Authentication = members.Required(
                "authentication",
                Values.AtLeastOneOf(AuthenticationShape.Shape),
                "Every scheme that users of the platform meet; the first is the default."
            ),
            Timezone = members.Optional(
                "timezone",
                Texts.TechnicalName,
                "Setting with the time zone of moments that are written without offset."
            ),
            TestConnection = members.Required(
                "test_connection",
                TestConnectionShape.Shape,
                "A cheap request that succeeds only with good credentials."
            ),
            Pagination = members.Or(
                "pagination",
                PaginationShape.Shape,
                new Pagination(),
                "How long lists are cut into pages."
            ),
            RateLimit = members.Optional(
                "rate_limit",
                RateLimitShape.Shape,
                "How many calls the platform allows."
            ),
            Errors = members.Or(
                "errors",
                ErrorShapeShape.Shape,
                new ErrorShape(),
                "What an answer that reports an error looks like."
            ),
            Webhooks = members.Optional(
                "webhooks",
                WebhooksShape.Shape,
                "Notifications that the platform sends."
            ),
            Entities = members.Required(
                "entities",
                Values.AtLeastOneOf(EntityRecordShape.Shape),
                "The kinds of record that are exchanged."
            ),
        };
}
