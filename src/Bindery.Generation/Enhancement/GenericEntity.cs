using Bindery.Blueprints;
using Bindery.Blueprints.Naming;

namespace Bindery.Generation.Enhancement;

/// <summary>An entity of which nothing is known but its name and its Odoo model.</summary>
internal static class GenericEntity
{
    public static Entity Of(string name, string odooModel)
    {
        string plural = EntityWords.Plural(name);
        return new Entity
        {
            Name = name,
            Plural = plural,
            Title = EntityWords.Title(name),
            Kind = EntityKind.Generic,
            OdooModel = odooModel,
            Direction = Direction.Import,
            Endpoints = new Endpoints
            {
                List = new Endpoint { Method = "GET", Path = $"/{plural}" },
                Read = new Endpoint { Method = "GET", Path = $"/{plural}/{{id}}" },
            },
            Key = new EntityKey { External = ["id"] },
            Progress = new Progress
            {
                Mode = ProgressMode.ModifiedSince,
                Parameter = "updated_since",
                Field = "updated_at",
            },
            Owner = Owner.Platform,
            Deletion = new Deletion { There = DeletionPolicy.Keep, Here = DeletionPolicy.Keep },
            Fields =
            [
                new FieldMapping { External = "id", Type = FieldType.String },
                new FieldMapping
                {
                    External = "name",
                    Type = FieldType.String,
                    Odoo = "name",
                    Required = true,
                    Sample = "company-name",
                },
                new FieldMapping
                {
                    External = "updated_at",
                    Type = FieldType.Datetime,
                    Sample = "updated-at",
                    ReadOnly = true,
                },
            ],
        };
    }
}
