using System.Collections.Generic;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>A class that is to be built.</summary>
/// <param name="Id">The identity of the class.</param>
/// <param name="View">The schema.</param>
/// <param name="Stem">The start of the names of the types within the class.</param>
/// <param name="IsBody">Whether the class is only used in requests, which have no read-only properties.</param>
/// <param name="Excluded">The wire names of properties that the class does not have.</param>
internal sealed record ObjectRequest(TypeId Id, SchemaView View, TypeStem Stem, bool IsBody, ISet<string> Excluded);
