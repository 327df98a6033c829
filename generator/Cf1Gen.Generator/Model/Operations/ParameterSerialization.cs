using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>The serialization of a parameter whose value is not a primitive.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Style">The serialization style.</param>
/// <param name="WireName">The name of the parameter in the document.</param>
internal sealed record ParameterSerialization(TypeRef Type, ParameterStyle Style, string WireName);
