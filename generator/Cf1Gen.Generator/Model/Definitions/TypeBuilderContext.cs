using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Naming;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.OpenApi.Schemas;
using Cf1Gen.Generator.Reading.OpenApiLibrary;

namespace Cf1Gen.Generator.Model.Definitions;

/// <summary>The state that the builders of all types of a document share.</summary>
internal sealed class TypeBuilderContext
{
    private readonly ComponentNames _componentNames;
    private readonly TypeIdentityPolicy _identities;
    private readonly TypeNameProposals _proposals;

    public TypeBuilderContext(
        LoadedDocument document,
        SchemaMerger merger,
        ComponentNames componentNames,
        TypeNameProposals proposals,
        TypeCatalog catalog,
        DiagnosticBag diagnostics)
    {
        Document = document;
        Merger = merger;
        DerivedSchemas = new DerivedSchemas(document, merger);
        Fingerprint = new SchemaFingerprint(merger);
        Catalog = catalog;
        Diagnostics = diagnostics;
        _componentNames = componentNames;
        _proposals = proposals;
        _identities = new TypeIdentityPolicy(Fingerprint);
    }

    public LoadedDocument Document { get; }

    public SchemaMerger Merger { get; }

    public DerivedSchemas DerivedSchemas { get; }

    public SchemaFingerprint Fingerprint { get; }

    public TypeCatalog Catalog { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>Returns a component without the keywords next to the reference to it; any other schema unchanged.</summary>
    public SchemaView WithoutReference(SchemaView view) => view.Component is { } component ? Merger.Component(component) : view;

    /// <summary>Returns the name that all types within a component begin with.</summary>
    public TypeNameProposal ProposalOf(string component) => new TypeNameProposal.Text(_componentNames.Of(component));

    /// <summary>Returns the identity of the type of a schema, and records the name that the place proposes.</summary>
    public TypeId Identify(SchemaView view, TypeKind kind, TypeNameProposal proposal)
    {
        var id = _identities.Identify(view, kind);
        if (view.Component is { } component)
        {
            return Record(id, proposal, NameOf(component));
        }

        return Record(id, view.Name is { } name ? new TypeNameProposal.Text(Identifier.Pascal(name)) : proposal, null);
    }

    /// <summary>Returns the identity of an enum. Inline enums with the content of an enum component are that component.</summary>
    public TypeId IdentifyEnum(SchemaView view, TypeNameProposal proposal)
    {
        var id = Identify(view, TypeKind.Enum, proposal);
        if (view.Component is not null)
        {
            _proposals.AddTwin(_identities.IdentifyInlineTwin(view), id);
        }

        return id;
    }

    /// <summary>Returns the identity of the class of a polymorphic component without its derived schemas.</summary>
    public TypeId IdentifyBase(SchemaView view, TypeNameProposal proposal) =>
        Record(TypeIdentityPolicy.IdentifyBase(view.Component!), proposal, NameOf(view.Component!) + "Base");

    /// <summary>Returns the identity of an inline union of scalar types.</summary>
    public TypeId IdentifyScalarUnion(string name) =>
        Record(TypeIdentityPolicy.IdentifyScalarUnion(name), new TypeNameProposal.Text(name), null);

    /// <summary>Returns the identity of a type that belongs to an operation.</summary>
    /// <inheritdoc cref="TypeIdentityPolicy.IdentifyOperationType"/>
    public TypeId IdentifyOperationType(TypeKind kind, string name, string content) =>
        Record(TypeIdentityPolicy.IdentifyOperationType(kind, name, content), new TypeNameProposal.Text(name), name);

    /// <summary>Reports that a schema has no type, and returns the type of any JSON value.</summary>
    public ScalarType ReportUntyped(SchemaView view, string reason)
    {
        Diagnostics.Report(Descriptors.UntypedSchema, Document.Locate(view.Pointer), view.Pointer, reason);
        return ScalarType.Json;
    }

    private string NameOf(string component) =>
        Merger.Component(component).Name is { } name ? Identifier.Pascal(name) : _componentNames.Of(component);

    private TypeId Record(TypeId id, TypeNameProposal proposal, string? ownName)
    {
        _proposals.Add(new ProposedName(id, proposal, ownName));
        return id;
    }
}
