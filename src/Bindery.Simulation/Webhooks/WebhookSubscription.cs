namespace Bindery.Simulation.Webhooks;

public sealed record WebhookSubscription(int Id, string Topic, Uri Url);
