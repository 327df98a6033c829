using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>A context as a consumer writes it for native code.</summary>
[JsonSerializable(typeof(List<Part>))]
internal sealed partial class SerializerContext : JsonSerializerContext;
