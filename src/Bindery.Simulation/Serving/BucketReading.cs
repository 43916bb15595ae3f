namespace Bindery.Simulation.Serving;

/// <param name="Granted">The call may go on.</param>
/// <param name="Used">Calls in the bucket.</param>
/// <param name="Wait">Until the next call would be granted.</param>
internal readonly record struct BucketReading(bool Granted, int Used, TimeSpan Wait);
