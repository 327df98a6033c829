using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>A context that a consumer writes for native AOT.</summary>
[JsonSerializable(typeof(List<Part>))]
internal sealed partial class SerializerContext : JsonSerializerContext;
