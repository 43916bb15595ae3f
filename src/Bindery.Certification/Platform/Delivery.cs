using System.Collections.Immutable;

namespace Bindery.Certification.Platform;

/// <summary>A webhook as it goes over the wire.</summary>
internal sealed record Delivery(byte[] Body, ImmutableDictionary<string, string> Headers);
