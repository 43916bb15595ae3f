using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Guessing;
using Bindery.OpenApi.Guessing.Orders;

namespace Bindery.OpenApi.Writing;

internal static class EntityText
{
    public static void Write(YamlLines lines, GuessedEntity guessed)
    {
        Entity entity = guessed.Entity;
        string? Comment(string key) => guessed.Comments.GetValueOrDefault(key);
        lines.Inner.Line($"- name: {YamlValue.Of(entity.Name)}");
        YamlLines members = lines.Inner.Inner;
        members
            .Entry("plural", entity.Plural)
            .Entry("title", entity.Title)
            .Entry("kind", BlueprintText.Word(entity.Kind))
            .Entry("odoo_model", entity.OdooModel)
            .Entry("direction", BlueprintText.Word(entity.Direction), Comment("direction"));
        Endpoints(members, entity.Endpoints);
        if (entity.Pagination is { } pagination)
        {
            members.Line("pagination:", Comment("pagination"));
            PaginationText.Write(members.Inner, pagination);
        }

        members
            .Line($"key: {Key(entity.Key)}")
            .Line($"match: [{string.Join(", ", entity.Match.Select(Match))}]", Comment("match"));
        Progress(members, entity.Progress, Comment("progress"));
        members
            .Entry("owner", BlueprintText.Word(entity.Owner), Comment("owner"))
            .Line($"deletion: {Deletion(entity.Deletion)}", Comment("deletion"));
        if (entity.Idempotency is { } idempotency)
        {
            members.Line($"idempotency: {Idempotency(idempotency)}");
        }

        if (!entity.DependsOn.IsEmpty)
        {
            members.Line($"depends_on: {YamlValue.Of(entity.DependsOn)}");
        }

        if (!entity.Defaults.IsEmpty)
        {
            members.Line($"defaults: {Defaults(entity.Defaults)}");
        }

        Fields(members, guessed.Fields);
        if (entity.Totals is { } totals)
        {
            members.Line($"totals: {new FlowMapping().With("total", totals.Total)}");
        }

        if (guessed.Lines is { } ordered)
        {
            members.Line("children:", Comment("children"));
            Child(members.Inner, ordered);
        }
    }

    private static void Fields(YamlLines members, ImmutableArray<GuessedField> fields)
    {
        members.Line("fields:");
        foreach (GuessedField field in fields)
        {
            members.Inner.Line($"- {FieldText.Of(field.Field)}", field.Comment);
        }
    }

    private static void Child(YamlLines lines, GuessedLines guessed)
    {
        ChildEntity child = guessed.Child;
        lines.Line($"- name: {YamlValue.Of(child.Name)}");
        lines
            .Inner.Entry("title", child.Title)
            .Entry("kind", BlueprintText.Word(child.Kind))
            .Entry("path", child.Path)
            .Entry("odoo_model", child.OdooModel)
            .Entry("odoo_field", child.OdooField)
            .Line($"key: {Key(child.Key)}")
            .Entry("minimum", child.Minimum);
        Fields(lines.Inner, guessed.Fields);
    }

    private static void Endpoints(YamlLines members, Endpoints endpoints)
    {
        members.Line("endpoints:");
        (string Key, Endpoint? Endpoint)[] all =
        [
            ("list", endpoints.List),
            ("read", endpoints.Read),
            ("create", endpoints.Create),
            ("update", endpoints.Update),
            ("delete", endpoints.Delete),
        ];
        foreach ((string key, Endpoint? endpoint) in all)
        {
            if (endpoint is not null)
            {
                members.Inner.Line($"{key}: {Endpoint(endpoint)}");
            }
        }
    }

    private static FlowMapping Endpoint(Endpoint endpoint) =>
        new FlowMapping()
            .With("method", endpoint.Method)
            .With("path", endpoint.Path)
            .With("envelope", endpoint.Envelope)
            .When(endpoint.Body is BodyStyle.Plain, "body", "plain");

    private static FlowMapping Key(EntityKey key) =>
        new FlowMapping()
            .With("external", key.External[0])
            .With("type", BlueprintText.Word(key.Type));

    private static string Match(MatchKey match) =>
        new FlowMapping().With("odoo", match.Odoo).With("external", match.External).ToString();

    private static void Progress(YamlLines members, Progress progress, string? comment)
    {
        members.Line("progress:", comment);
        members.Inner.Entry("mode", BlueprintText.Word(progress.Mode));
        if (progress.Mode is ProgressMode.ModifiedSince)
        {
            members
                .Inner.Entry("parameter", progress.Parameter)
                .Entry("field", progress.Field)
                .Entry("place", progress.Place is FilterPlace.Header ? "header" : null)
                .Entry(
                    "format",
                    progress.Format is MomentFormat.Iso ? null : BlueprintText.Word(progress.Format)
                )
                .Entry("overlap_seconds", progress.OverlapSeconds);
        }
    }

    private static FlowMapping Deletion(Deletion deletion) =>
        new FlowMapping()
            .With("there", BlueprintText.Word(deletion.There))
            .With("here", BlueprintText.Word(deletion.Here));

    private static FlowMapping Idempotency(Idempotency idempotency) =>
        new FlowMapping()
            .With("style", BlueprintText.Word(idempotency.Style))
            .With("reference", idempotency.Reference);

    private static FlowMapping Defaults(ImmutableArray<DefaultValue> defaults) =>
        defaults.Aggregate(
            new FlowMapping(),
            (mapping, value) => mapping.With(value.Name, value.Value)
        );
}
