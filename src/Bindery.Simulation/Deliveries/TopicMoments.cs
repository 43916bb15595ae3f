using Bindery.Blueprints;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Deliveries;

/// <summary>Which changes a topic tells of. The blueprint says only "upsert" or "delete", so its name says the rest.</summary>
internal static class TopicMoments
{
    private static readonly string[] Creation = ["creat", "new", "add"];
    private static readonly string[] Update = ["updat", "chang", "edit", "modif"];

    public static bool Tells(WebhookTopic topic, RecordChange change)
    {
        if (topic.Entity != change.Entity)
        {
            return false;
        }

        bool deletion = topic.Event == WebhookEvent.Delete;
        return change.Kind switch
        {
            RecordChangeKind.Deleted => deletion,
            RecordChangeKind.Created => topic.Event == WebhookEvent.Create
                || topic.Event == WebhookEvent.Upsert && Names(topic, Creation),
            _ => topic.Event == WebhookEvent.Update
                || topic.Event == WebhookEvent.Upsert && Names(topic, Update),
        };
    }

    private static bool Names(WebhookTopic topic, string[] words) =>
        words.Any(word => topic.Topic.Contains(word, StringComparison.OrdinalIgnoreCase));
}
