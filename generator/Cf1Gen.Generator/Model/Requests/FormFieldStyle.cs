using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>The serialization style of some fields of a form.</summary>
/// <param name="Style">The style.</param>
/// <param name="Names">The names of the fields; empty for every list and object without a style of its own.</param>
internal sealed record FormFieldStyle(ParameterStyle Style, EquatableArray<string> Names);
