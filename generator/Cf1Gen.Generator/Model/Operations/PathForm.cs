using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>How a value that is more than a plain one stands in a path.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Style">Its style.</param>
/// <param name="WireName">The parameter's name in the document.</param>
internal sealed record PathForm(TypeRef Type, ParameterStyle Style, string WireName);
