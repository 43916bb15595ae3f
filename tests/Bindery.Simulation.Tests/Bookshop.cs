using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>Another platform than the catalogue's: text keys, an id in the path, no envelope for one record, hex signatures.</summary>
internal static class Bookshop
{
    public static Blueprint With(
        Authentication authentication,
        Pagination? pagination = null,
        RateLimit? limit = null
    ) =>
        new()
        {
            Name = "bookshop",
            Title = "Book <Shop> & \"Co\"",
            Type = ConnectorType.Ecommerce,
            BaseUrl = "https://api.bookshop.example/v2",
            Settings =
            [
                Setting("key", SettingType.Secret),
                Setting("account", SettingType.Text),
                Setting("hook_secret", SettingType.Secret),
            ],
            Authentication = [authentication],
            TestConnection = new TestConnection { Path = "/me" },
            Pagination = pagination ?? new Pagination(),
            RateLimit = limit,
            Errors = new ErrorShape { Message = "error.message" },
            Webhooks = new Webhooks
            {
                Signature = new WebhookSignature
                {
                    Encoding = SignatureEncoding.Hex,
                    Header = "X-Sign",
                    Secret = "hook_secret",
                },
                TopicHeader = "X-Topic",
                Topics =
                [
                    new WebhookTopic { Topic = "book.changed", Entity = "book" },
                    new WebhookTopic
                    {
                        Topic = "book.gone",
                        Entity = "book",
                        Event = WebhookEvent.Delete,
                    },
                ],
            },
            Entities = [Book],
        };

    public static Authentication Bearer { get; } =
        new() { Scheme = AuthenticationScheme.Bearer, Secret = "key" };

    private static Entity Book =>
        new()
        {
            Name = "book",
            Plural = "books",
            Title = "Book",
            Kind = EntityKind.Generic,
            OdooModel = "product.template",
            Direction = Direction.Both,
            Endpoints = new Endpoints
            {
                List = new Endpoint
                {
                    Method = "GET",
                    Path = "/books",
                    Envelope = "data",
                },
                Read = new Endpoint { Method = "GET", Path = "/books/{id}" },
                Create = new Endpoint { Method = "POST", Path = "/books" },
                Update = new Endpoint { Method = "PATCH", Path = "/books/{id}" },
                Delete = new Endpoint { Method = "DELETE", Path = "/books/{id}" },
            },
            Key = new EntityKey { External = ["uid"] },
            Progress = new Progress
            {
                Mode = ProgressMode.ModifiedSince,
                Parameter = "since",
                Field = "changed",
            },
            Owner = Owner.Platform,
            Deletion = new Deletion { There = DeletionPolicy.Keep, Here = DeletionPolicy.Keep },
            Idempotency = new Idempotency
            {
                Style = IdempotencyStyle.Header,
                Reference = "Idempotency-Key",
            },
            Fields =
            [
                new FieldMapping
                {
                    External = "name",
                    Type = FieldType.String,
                    Odoo = "name",
                    Required = true,
                    MaximumLength = 40,
                    Sample = "product-name",
                },
                new FieldMapping { External = "pages", Type = FieldType.Integer },
                new FieldMapping
                {
                    External = "changed",
                    Type = FieldType.Datetime,
                    Sample = "updated-at",
                    ReadOnly = true,
                },
            ],
        };

    private static Setting Setting(string name, SettingType type) =>
        new()
        {
            Name = name,
            Label = name,
            Type = type,
        };
}
