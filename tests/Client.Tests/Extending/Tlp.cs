namespace Cf1Gen.CloudforceOne;

/// <content>An extension of a generated enum.</content>
partial struct Tlp
{
    public bool IsPublic => this == Clear;
}
