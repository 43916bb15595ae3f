using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>What happens with one record by its id: a webhook tells of a change, or of a deletion.</summary>
internal static class ImportByKey
{
    public static PythonSource Of(EntityContext entity) =>
        PythonSource.Paragraphs(Upsert(entity), Deletion(entity));

    private static PythonSource Upsert(EntityContext entity)
    {
        PythonSource answer = RecordAnswer.Of(entity.Connector.Blueprint, entity.Entity);
        return answer.IsEmpty || !HasTopic(entity, WebhookEvent.Upsert)
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def test_a_webhook_has_the_record_read_again(self):
                    {answer}
                    {Handle(entity, PythonName.Of("_webhook_upsert"))}
                    self.assertEqual(self.imported().sync_state, "synced")
                """
            );
    }

    private static PythonSource Deletion(EntityContext entity) =>
        HasTopic(entity, WebhookEvent.Delete)
        && entity.Entity.Deletion.There == DeletionPolicy.Archive
            ? PythonSource.Of(
                $"""
                def test_a_deletion_there_archives_here(self):
                    self.{TestNames.Sync(entity)}({TestNames.Sample(entity.Entity)})
                    {Handle(entity, PythonName.Of("_webhook_delete"))}
                    binding = self.imported()
                    self.assertEqual((binding.sync_state, binding.active), ("gone", False))
                """
            )
            : PythonSource.Empty;

    private static bool HasTopic(EntityContext entity, WebhookEvent happening) =>
        entity.Connector.Blueprint.Webhooks is { } webhooks
        && webhooks.Topics.Any(topic =>
            topic.Entity == entity.Entity.Name && topic.Event == happening
        );

    private static PythonSource Handle(EntityContext entity, PythonName method)
    {
        JsonObject key = [];
        foreach (string member in entity.Entity.Key.External)
        {
            SamplePath.Write(
                key,
                member,
                SampleKeys.Of(entity.Connector.Blueprint, entity.Entity.Name)
            );
        }

        return TestStatement.Call(
            PythonSource.Of($"self.backend._for_sync().{method}"),
            SamplePython.Of(key).ToSource(TestStatement.Indent),
            PythonLiteral.Of(entity.Names.BindingModel)
        );
    }
}
