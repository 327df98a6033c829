namespace Cf1Gen.CloudforceOne;

/// <content>An extension of a generated model.</content>
partial class RequestItem
{
    public bool IsClosed => Status == RequestStatus.Completed || Status == RequestStatus.Declined;
}
