using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Model;

/// <summary>The model of a client, and where it comes from. It exists within one pipeline step only.</summary>
/// <param name="Resources">The resources, ordered by the names of their files.</param>
/// <param name="Sources">The parts of the document.</param>
internal sealed record BuiltModel(EquatableArray<ResourceModel> Resources, ModelSources Sources);
