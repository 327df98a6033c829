using System.Text.Json.Serialization;

namespace Cf1Gen.Benchmarks.Json;

/// <summary>The source generator of System.Text.Json, with the options that make it fast.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<PlainListItem>))]
[JsonSerializable(typeof(List<SettableListItem>))]
[JsonSerializable(typeof(PlainEnvelope<PlainQuota>))]
internal sealed partial class PlainContext : JsonSerializerContext;
