using System.Text.Json.Serialization;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>System.Text.Json's own source generator, with all that makes it fast.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<PlainListItem>))]
[JsonSerializable(typeof(List<SettableListItem>))]
[JsonSerializable(typeof(PlainEnvelope<PlainQuota>))]
internal sealed partial class PlainContext : JsonSerializerContext;
