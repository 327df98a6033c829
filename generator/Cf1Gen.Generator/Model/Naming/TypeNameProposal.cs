using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>A name that a part of the document proposes for its type: a text, or an extension of the name of the enclosing class.</summary>
internal abstract record TypeNameProposal
{
    /// <summary>Gets the class whose name the proposal extends, or <see langword="null"/>.</summary>
    public abstract TypeId? Owner { get; }

    /// <summary>Gets a value indicating whether only the first of several names of the owner counts.</summary>
    public virtual bool UsesFirstOwnerName => false;

    /// <summary>Returns the proposed name.</summary>
    /// <param name="ownerName">A name of the <see cref="Owner"/>; ignored when the proposal has no owner.</param>
    public abstract string Evaluate(string ownerName);

    /// <summary>Returns the proposal with a suffix.</summary>
    public TypeNameProposal Append(string suffix) => new Suffixed(this, suffix);

    /// <summary>Returns the proposal with its last word in the singular.</summary>
    public TypeNameProposal Singularize() => new Singularized(this);

    /// <summary>Returns the proposal for the first name of the owner only.</summary>
    public TypeNameProposal ForFirstOwnerName() => this switch
    {
        OwnerName owner => owner with { IsFirstOnly = true },
        Suffixed suffixed => suffixed with { Stem = suffixed.Stem.ForFirstOwnerName() },
        Singularized singularized => new Singularized(singularized.Stem.ForFirstOwnerName()),
        _ => this,
    };

    /// <summary>A complete name.</summary>
    internal sealed record Text(string Value) : TypeNameProposal
    {
        public override TypeId? Owner => null;

        public override string Evaluate(string ownerName) => Value;
    }

    /// <summary>The name of the enclosing class.</summary>
    internal sealed record OwnerName(TypeId Class) : TypeNameProposal
    {
        public bool IsFirstOnly { get; init; }

        public override TypeId? Owner => Class;

        public override bool UsesFirstOwnerName => IsFirstOnly;

        public override string Evaluate(string ownerName) => ownerName;
    }

    private sealed record Suffixed(TypeNameProposal Stem, string Suffix) : TypeNameProposal
    {
        public override TypeId? Owner => Stem.Owner;

        public override bool UsesFirstOwnerName => Stem.UsesFirstOwnerName;

        public override string Evaluate(string ownerName) => Stem.Evaluate(ownerName) + Suffix;
    }

    private sealed record Singularized(TypeNameProposal Stem) : TypeNameProposal
    {
        public override TypeId? Owner => Stem.Owner;

        public override bool UsesFirstOwnerName => Stem.UsesFirstOwnerName;

        public override string Evaluate(string ownerName) => Inflector.SingularizeLastWord(Stem.Evaluate(ownerName));
    }
}
