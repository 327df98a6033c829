using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>The parts of a multipart body whose names the caller chooses.</summary>
/// <param name="Type">The type of the parts; <c>null</c> for files.</param>
internal sealed record AdditionalPartsModel(TypeRef? Type);
