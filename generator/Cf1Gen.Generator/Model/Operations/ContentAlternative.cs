using Cf1Gen.Generator.OpenApi.Content;

namespace Cf1Gen.Generator.Model.Operations;

/// <summary>Another content of an operation, for which its client has a method of its own.</summary>
/// <param name="Suffix">The suffix of the name of the method, <c>AsCsv</c>.</param>
/// <param name="Content">The content.</param>
/// <param name="Analysis">The operation with this content.</param>
internal sealed record ContentAlternative(string Suffix, SelectedContent Content, OperationAnalysis Analysis);
