using System.Text.Json.Serialization;

namespace Cf1Gen.Startup;

/// <summary>The metadata of the plain models.</summary>
[JsonSerializable(typeof(PlainEnvelope))]
internal sealed partial class StartupContext : JsonSerializerContext;
