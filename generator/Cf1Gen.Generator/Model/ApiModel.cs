using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Model;

/// <summary>Everything decided about one document: what travels from the reading of a document to the printing of its files.</summary>
/// <param name="Resources">In ordinal order of their names.</param>
/// <param name="DiagnosticBag">What was found on the way, with its place in the document.</param>
internal sealed record ApiModel(EquatableArray<ResourceModel> Resources, EquatableArray<DiagnosticInfo> DiagnosticBag);
