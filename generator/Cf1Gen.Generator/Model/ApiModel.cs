using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Model;

/// <summary>The model of a document: everything that the emitters and the reports of diagnostics need.</summary>
/// <param name="Resources">The resources, ordered by the names of their files.</param>
/// <param name="Diagnostics">The problems of the document, with their locations.</param>
internal sealed record ApiModel(EquatableArray<ResourceModel> Resources, EquatableArray<DiagnosticInfo> Diagnostics);
