namespace Bindery.Simulation.Deliveries;

public sealed record WebhookSubscription(int Id, string Topic, Uri Url);
