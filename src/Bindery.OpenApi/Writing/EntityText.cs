using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.OpenApi.Guessing;

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
        EndpointText.Write(members, entity.Endpoints, Comment("endpoints"));
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

        if (entity.States is { } states)
        {
            members.Line($"states: {States(states)}", Comment("states"));
        }

        Fields(members, guessed.Fields);
        if (entity.Totals is { } totals)
        {
            members.Line($"totals: {new FlowMapping().With("total", totals.Total)}");
        }

        if (!guessed.Children.IsEmpty)
        {
            members.Line("children:", Comment("children"));
        }

        foreach (GuessedChild child in guessed.Children)
        {
            ChildText.Write(members.Inner, child);
        }
    }

    public static void Fields(YamlLines members, ImmutableArray<GuessedField> fields)
    {
        members.Line("fields:");
        foreach (GuessedField field in fields)
        {
            members.Inner.Line($"- {FieldText.Of(field.Field)}", field.Comment);
        }
    }

    public static FlowMapping Key(EntityKey key) =>
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

    private static FlowMapping States(OrderStates states) =>
        new FlowMapping()
            .With("path", states.Path)
            .With("confirm", states.Confirm)
            .With("cancel", states.Cancel);

    private static FlowMapping Defaults(ImmutableArray<DefaultValue> defaults) =>
        defaults.Aggregate(
            new FlowMapping(),
            (mapping, value) => mapping.With(value.Name, value.Value)
        );
}
