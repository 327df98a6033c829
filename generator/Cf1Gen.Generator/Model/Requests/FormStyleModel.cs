using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Operations;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>The style of some fields of a form.</summary>
/// <param name="Style">The style.</param>
/// <param name="Names">The fields; none for every list and object that has no style of its own.</param>
internal sealed record FormStyleModel(ParameterStyle Style, EquatableArray<string> Names);
